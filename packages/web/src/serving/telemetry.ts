// Traces and metrics in the standard form: a span and a time for each request and each work of the branch itself.

import { SpanKind, SpanStatusCode } from '@opentelemetry/api';
import { resourceFromAttributes } from '@opentelemetry/resources';
import { MeterProvider, PeriodicExportingMetricReader, type PushMetricExporter } from '@opentelemetry/sdk-metrics';
import { BatchSpanProcessor, type SpanExporter, TracerProvider } from '@opentelemetry/sdk-trace';
import type { Observer, WorkObserver } from './observe.ts';

type Telemetry = {
  readonly requests: Observer;
  readonly works: WorkObserver;
  /** Sends what is there. */
  readonly flush: () => Promise<void>;
  readonly stop: () => Promise<void>;
};

type Exporters = { readonly spans: SpanExporter; readonly metrics: PushMetricExporter };

/** Nothing is gathered where no collector is named; the libraries are loaded only then. */
export async function telemetryOf(env: {
  readonly [name: string]: string | undefined;
}): Promise<Telemetry | undefined> {
  if ((env['OTEL_EXPORTER_OTLP_ENDPOINT'] ?? '') === '') return undefined;
  const { OTLPTraceExporter } = await import('@opentelemetry/exporter-trace-otlp-http');
  const { OTLPMetricExporter } = await import('@opentelemetry/exporter-metrics-otlp-http');
  return telemetryTo({ spans: new OTLPTraceExporter(), metrics: new OTLPMetricExporter() });
}

/** The names are those of OpenTelemetry's conventions for HTTP; what they carry is what the log carries. */
export function telemetryTo({ spans, metrics }: Exporters): Telemetry {
  const resource = resourceFromAttributes({ 'service.name': 'jamin' });
  const traces = new TracerProvider({ resource, spanProcessors: [new BatchSpanProcessor({ exporter: spans })] });
  const readers = [new PeriodicExportingMetricReader({ exporter: metrics })];
  const meters = new MeterProvider({ resource, readers });
  const tracer = traces.getTracer('jamin');
  const meter = meters.getMeter('jamin');
  const requestTime = meter.createHistogram('http.server.request.duration', { unit: 's' });
  const workTime = meter.createHistogram('jamin.work.duration', { unit: 's' });
  return {
    requests: {
      begin: () => {
        const span = tracer.startSpan('request', { kind: SpanKind.SERVER });
        return ({ id, method, route, status, milliseconds, fault }) => {
          const about = {
            'http.request.method': method,
            'http.response.status_code': status,
            ...(route === undefined ? {} : { 'http.route': route }),
          };
          span.updateName(route === undefined ? method : `${method} ${route}`);
          span.setAttributes({ ...about, 'jamin.request.id': id });
          if (fault !== undefined) span.setAttribute('error.type', fault.code ?? fault.name);
          if (status >= 500) span.setStatus({ code: SpanStatusCode.ERROR });
          span.end();
          requestTime.record(milliseconds / 1000, about);
        };
      },
    },
    works: {
      begin: (name) => {
        const span = tracer.startSpan(name, { kind: SpanKind.INTERNAL });
        return ({ milliseconds, fault }) => {
          if (fault !== undefined) {
            span.setAttribute('error.type', fault.code ?? fault.name);
            span.setStatus({ code: SpanStatusCode.ERROR });
          }
          span.end();
          workTime.record(milliseconds / 1000, { work: name, failed: fault !== undefined });
        };
      },
    },
    flush: async () => {
      await traces.forceFlush();
      await meters.forceFlush();
    },
    stop: async () => {
      await traces.shutdown();
      await meters.shutdown();
    },
  };
}
