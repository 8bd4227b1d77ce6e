package cn.huiqitong.request;

import cn.huiqitong.request.clock.Moment;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A limit of a request comes near or has come. Topic {@code RequestDue}, key the request's number.
 *
 * @param clockId with {@code moment} it names the news: each is told once
 * @param clock name of the clock's kind, with its Chinese name in {@code clockLabel}
 * @param moment {@code SOON} or {@code DUE}; what comes later is an act of its own
 * @param owedByOffice whether the office owes it, otherwise the firm
 */
@Serdeable
public record RequestDue(
        long requestId,
        String number,
        String title,
        String uscc,
        @Nullable String department,
        long clockId,
        String clock,
        String clockLabel,
        String moment,
        boolean owedByOffice,
        Instant dueAt) {

    public static final String TOPIC = "RequestDue";

    static RequestDue of(ServiceRequest request, Moment moment) {
        return new RequestDue(
                request.storedId(),
                request.number(),
                request.content().title(),
                request.firm().uscc(),
                request.handling().department(),
                moment.clockId(),
                moment.kind().name(),
                moment.kind().label(),
                moment.what().name(),
                moment.kind().owedByOffice(),
                moment.dueAt());
    }
}
