/** Traditional characters and their simplified forms, "貝 贝|貞 贞|…". */
declare module 'opencc-js/dict/TSCharacters' {
  const pairs: string;
  export default pairs;
}
