package cn.huiqitong.request.deadline;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/** The calendar that comes with the portal, and usual office hours. */
final class ClockSamples {

    static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

    /** Seven hours a day. */
    static final OfficeHours HOURS = hours("09:00-12:00", "13:30-17:30");

    static final List<CalendarYear> YEARS = years();

    static final WorkingTime TIME = new WorkingTime(SHANGHAI, YEARS, HOURS);

    private ClockSamples() {}

    static OfficeHours hours(String... spans) {
        return new OfficeHours(Arrays.stream(spans)
                .map(span -> span.split("-"))
                .map(ends -> new OfficeHours.Span(LocalTime.parse(ends[0]), LocalTime.parse(ends[1])))
                .toList());
    }

    static Instant at(String local) {
        return at(LocalDateTime.parse(local));
    }

    static Instant at(LocalDateTime local) {
        return local.atZone(SHANGHAI).toInstant();
    }

    private static List<CalendarYear> years() {
        try (InputStream in = ClockSamples.class.getResourceAsStream("/request/calendar.json")) {
            ObjectMapper mapper = new ObjectMapper().registerModule(new JavaTimeModule());
            return List.of(mapper.treeToValue(
                    mapper.readTree(Objects.requireNonNull(in)).get("years"), CalendarYear[].class));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
