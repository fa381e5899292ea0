import { SankeyChart } from 'echarts/charts';
import { init, use } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';

use([SankeyChart, SVGRenderer]);

/** The drawing library with what a Sankey needs and nothing else; fetched when one is opened. */
export const initChart = init;
