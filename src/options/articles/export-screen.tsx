export const ExportScreen = () => <p>soon</p>
