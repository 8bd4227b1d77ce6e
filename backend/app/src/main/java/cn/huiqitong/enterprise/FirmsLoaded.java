package cn.huiqitong.enterprise;

import io.micronaut.serde.annotation.Serdeable;

/**
 * Many firms came at once; there is no {@link ProfileChanged} for each of them.
 *
 * @param fromNo and {@code toNo}: their numbers, both ends included
 */
@Serdeable
public record FirmsLoaded(long fromNo, long toNo) {

    /** The event's key. */
    public String key() {
        return fromNo + "-" + toNo;
    }

    public static FirmsLoaded parse(String key) {
        int dash = key.indexOf('-');
        return new FirmsLoaded(Long.parseLong(key.substring(0, dash)), Long.parseLong(key.substring(dash + 1)));
    }
}
