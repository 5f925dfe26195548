package io.agendador.jobs.call;

import java.io.ByteArrayOutputStream;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodySubscriber;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;

/**
 * What the beginning of an answer says; no more is read, however much there is.
 *
 * @param items how many were processed
 * @param brokeOff whether the connection was lost before all that was wanted had come
 */
record Beginning(OptionalLong items, boolean brokeOff) {

    private static final int MOST = 64 * 1024;

    /**
     * Reads it.
     *
     * @param code is told what was answered, before the body comes
     */
    static BodyHandler<Beginning> reader(IntConsumer code) {
        return answer -> {
            code.accept(answer.statusCode());
            return new Reader();
        };
    }

    /** What came counts, also if the rest does not: the code of an answer that breaks off is worth recording. */
    private static final class Reader implements BodySubscriber<Beginning> {

        private final CompletableFuture<Beginning> read = new CompletableFuture<>();
        private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        private Flow.@Nullable Subscription subscription;

        @Override
        public CompletionStage<Beginning> getBody() {
            return read;
        }

        @Override
        public void onSubscribe(Flow.Subscription given) {
            subscription = given;
            given.request(Long.MAX_VALUE);
        }

        @Override
        public void onNext(List<ByteBuffer> buffers) {
            for (ByteBuffer it : buffers) {
                byte[] taken = new byte[Math.min(it.remaining(), MOST - bytes.size())];
                it.get(taken);
                bytes.writeBytes(taken);
            }
            if (bytes.size() == MOST && subscription != null) {
                subscription.cancel();
                end(false);
            }
        }

        @Override
        public void onError(Throwable lost) {
            end(true);
        }

        @Override
        public void onComplete() {
            end(false);
        }

        private void end(boolean brokeOff) {
            read.complete(new Beginning(Items.of(bytes.toByteArray()), brokeOff));
        }
    }
}
