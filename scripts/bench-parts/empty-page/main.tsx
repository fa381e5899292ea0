import { Button, ConfigProvider, Empty, Input, Layout, Menu, Select } from 'antd';
import locale from 'antd/locale/zh_CN';
import { createRoot } from 'react-dom/client';

const PLACES = ['一', '二', '三', '四', '五', '六', '七'].map((label) => ({ key: label, label }));

/** What a page of antd begins with: the frame with its menu, a choice, a field and a button, and nothing in it. */
createRoot(document.getElementById('root') as HTMLElement).render(
  <ConfigProvider locale={locale}>
    <Layout>
      <Layout.Sider>
        <Menu items={PLACES} />
      </Layout.Sider>
      <Layout>
        <Layout.Header>
          <Select options={[{ value: '一' }]} />
          <Input />
          <Button>一</Button>
        </Layout.Header>
        <Layout.Content>
          <h1>空</h1>
          <Empty />
        </Layout.Content>
      </Layout>
    </Layout>
  </ConfigProvider>,
);
