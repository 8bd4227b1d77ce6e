package cn.huiqitong.request.deadline;

import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What the yearly notice says.
 *
 * @param off first and last day of each holiday, both included
 * @param makeUp days at a weekend that are worked
 */
@Serdeable
public record CalendarYear(int year, String source, List<Span> off, Set<LocalDate> makeUp) {

    public CalendarYear {
        off = List.copyOf(off);
        makeUp = Collections.unmodifiableSet(new LinkedHashSet<>(makeUp));
    }

    /** Days from {@code from} to {@code to}, both included. */
    @Serdeable
    public record Span(String name, LocalDate from, LocalDate to) {

        boolean contains(LocalDate day) {
            return !day.isBefore(from) && !day.isAfter(to);
        }
    }

    boolean isOff(LocalDate day) {
        return off.stream().anyMatch(span -> span.contains(day));
    }
}
