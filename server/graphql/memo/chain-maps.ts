export const readChainMap = () => null;
