package cn.huiqitong.platform;

import java.time.Duration;
import java.time.LocalTime;

/** When a {@link Job} has its turn. */
public sealed interface Rhythm {

    /** Again so long after the last one ended. */
    record Every(Duration pause) implements Rhythm {}

    /** Once a day at this time in the city. */
    record Daily(LocalTime at) implements Rhythm {}

    static Rhythm every(Duration pause) {
        return new Every(pause);
    }

    static Rhythm daily(LocalTime at) {
        return new Daily(at);
    }
}
