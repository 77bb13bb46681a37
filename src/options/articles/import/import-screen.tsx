export const ImportScreen = () => <p>soon</p>
