package cn.huiqitong.request;

import cn.huiqitong.request.deadline.TimeLimits;
import cn.huiqitong.request.history.Canonical;
import jakarta.inject.Singleton;
import java.math.BigDecimal;

/** Draws the requests that are called back (回访): by their number, so that nobody can draw again until it suits. */
@Singleton
class Sampling {

    private static final int DIGITS = 4;
    private static final int HEX = 16;
    private static final BigDecimal ALL = BigDecimal.valueOf(65_536);

    private final TimeLimits limits;

    Sampling(TimeLimits limits) {
        this.limits = limits;
    }

    boolean draws(String number) {
        String hash = new Canonical().add("callback").add(number).sha256();
        int drawn = Integer.parseInt(hash.substring(0, DIGITS), HEX);
        return BigDecimal.valueOf(drawn).compareTo(limits.callbackShare().multiply(ALL)) < 0;
    }
}
