export const Page = () => <p className="diagnosis card">It is not a medical device.</p>;
