export const ReviewScreen = () => <p>soon</p>
