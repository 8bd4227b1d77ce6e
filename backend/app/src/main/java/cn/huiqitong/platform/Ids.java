package cn.huiqitong.platform;

import jakarta.inject.Singleton;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.UUID;

/** New identifiers: UUID version 7 (RFC 9562), so that they sort by time of creation and cannot be guessed. */
@Singleton
public final class Ids {

    private static final long VERSION_7 = 0x7000L;
    private static final long VARIANT = 0x8000_0000_0000_0000L;

    private final SecureRandom random = new SecureRandom();
    private final InstantSource clock;

    Ids(InstantSource clock) {
        this.clock = clock;
    }

    public UUID next() {
        var high = (clock.millis() << 16) | VERSION_7 | (random.nextInt() & 0xFFF);
        var low = (random.nextLong() >>> 2) | VARIANT;
        return new UUID(high, low);
    }
}
