export const Lamp = () => <span aria-hidden="true">»</span>;
