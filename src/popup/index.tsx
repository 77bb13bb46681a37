export default function Popup() { return <main>Deskhand</main> }
