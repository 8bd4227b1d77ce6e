package cn.huiqitong.request.deadline;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Duration;
import java.time.LocalTime;
import java.util.List;

/** When an office works on a working day, in order of time and without overlap; at least one span. */
@Serdeable
public record OfficeHours(List<Span> spans) {

    /** From {@code from} up to, not including, {@code to}. */
    @Serdeable
    public record Span(LocalTime from, LocalTime to) {

        Duration length() {
            return Duration.between(from, to);
        }
    }

    /** @throws IllegalArgumentException with what is wrong */
    public OfficeHours {
        spans = List.copyOf(spans);
        if (spans.isEmpty()) {
            throw new IllegalArgumentException("no office hours");
        }
        LocalTime last = LocalTime.MIN;
        for (Span span : spans) {
            if (span.from().isBefore(last) || !span.from().isBefore(span.to())) {
                throw new IllegalArgumentException("office hours overlap or run backwards: " + spans);
            }
            last = span.to();
        }
    }

    /** How long a working day is. */
    public Duration length() {
        return spans.stream().map(Span::length).reduce(Duration.ZERO, Duration::plus);
    }

    LocalTime opens() {
        return spans.getFirst().from();
    }

    LocalTime closes() {
        return spans.getLast().to();
    }
}
