package se.trygghetshjulet.engine.identity;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;

/**
 * What files of exactly the same bytes have been read as. The latest two hundred, as many as there are models in some
 * versions of the product.
 */
final class Contents<T> {

    private static final int MOST = 200;

    private final Cache<ByteBuffer, T> known =
            Caffeine.newBuilder().maximumSize(MOST).build();

    record Content(byte[] bytes) {

        InputStream stream() {
            return new ByteArrayInputStream(bytes);
        }
    }

    static Content read(InputStream file) {
        try {
            return new Content(file.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Null if it has not been read. */
    T of(Content file) {
        return known.getIfPresent(ByteBuffer.wrap(file.bytes()));
    }

    void keep(Content file, T meaning) {
        known.put(ByteBuffer.wrap(file.bytes()), meaning);
    }
}
