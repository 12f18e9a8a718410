// Every address that is none of ours.

import { data } from 'react-router';
import { NotFoundText } from '../parts/not-found-text.tsx';

export function loader() {
  return data(null, { status: 404 });
}

export default function NotFound() {
  return <NotFoundText status={404} />;
}
