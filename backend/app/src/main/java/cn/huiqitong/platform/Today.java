package cn.huiqitong.platform;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;

/** The calendar day in the city. */
public final class Today {

    public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private Today() {}

    public static LocalDate of(InstantSource clock) {
        return LocalDate.ofInstant(clock.instant(), ZONE);
    }
}
