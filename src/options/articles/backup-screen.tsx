export const BackupScreen = () => <p>soon</p>
