package io.agendador.google.process;

import com.google.api.client.http.HttpTransport;
import com.google.api.client.http.LowLevelHttpRequest;
import com.google.api.client.http.LowLevelHttpResponse;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;

/** The way to Google as one process has it: it can die before and after each call, and its writes are watched. */
public final class RunningTransport extends HttpTransport {

    /** Sees a call as it is sent, and what came of it. */
    public interface Watch {
        void sent(String method, String url);

        void over(String method, String url);
    }

    private final HttpTransport real;
    private final Running process;
    private final Points points;
    private final Watch watch;

    public RunningTransport(HttpTransport real, Running process, Points points, Watch watch) {
        this.real = real;
        this.process = process;
        this.points = points;
        this.watch = watch;
    }

    @Override
    public boolean supportsMethod(String method) throws IOException {
        return real.supportsMethod(method);
    }

    @Override
    protected LowLevelHttpRequest buildRequest(String method, String url) throws IOException {
        return new Request(method, url, request(method, url));
    }

    /** The method is for subclasses; there is no other way to put something between. */
    private LowLevelHttpRequest request(String method, String url) throws IOException {
        try {
            Method build = HttpTransport.class.getDeclaredMethod("buildRequest", String.class, String.class);
            build.setAccessible(true);
            return (LowLevelHttpRequest) build.invoke(real, method, url);
        } catch (InvocationTargetException e) {
            throw new IOException(e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private final class Request extends LowLevelHttpRequest {

        private final String method;
        private final String url;
        private final LowLevelHttpRequest to;

        private Request(String method, String url, LowLevelHttpRequest to) {
            this.method = method;
            this.url = url;
            this.to = to;
        }

        @Override
        public void addHeader(String name, String value) throws IOException {
            to.addHeader(name, value);
        }

        @Override
        public void setTimeout(int connectTimeout, int readTimeout) throws IOException {
            to.setTimeout(connectTimeout, readTimeout);
        }

        @Override
        public LowLevelHttpResponse execute() throws IOException {
            points.pass(Points.Place.BEFORE_CALL, process);
            to.setContentLength(getContentLength());
            to.setContentType(getContentType());
            to.setContentEncoding(getContentEncoding());
            to.setStreamingContent(getStreamingContent());
            watch.sent(method, url);
            try {
                return to.execute();
            } finally {
                watch.over(method, url);
                points.pass(Points.Place.AFTER_CALL, process);
            }
        }
    }
}
