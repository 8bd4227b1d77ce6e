package cn.huiqitong.request;

import cn.huiqitong.request.lifecycle.Edge;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something was done to a request. Topic {@code RequestChanged}, key the request's number.
 *
 * @param version the request's version after the act
 * @param act code of the act, with its Chinese name in {@code actLabel}
 * @param party name of the party that acted
 * @param fromState null where the act began the request
 * @param department code of the department that has it now, null while it waits for dispatch
 * @param target code of the department that the act named, for instance the one invited to help
 * @param dueAt the promise to the firm, null while none runs
 * @param level of 督办, 0 to 3
 * @param note what the actor wrote, for instance the answer
 */
@Serdeable
public record RequestChanged(
        long requestId,
        int version,
        String uscc,
        String number,
        String title,
        String act,
        String actLabel,
        String party,
        String actorName,
        @Nullable String fromState,
        String toState,
        String stateLabel,
        @Nullable String department,
        @Nullable String target,
        @Nullable String handlerName,
        @Nullable Instant dueAt,
        @Nullable String nextReplyOn,
        int level,
        @Nullable Integer rating,
        @Nullable String itemId,
        @Nullable String note) {

    public static final String TOPIC = "RequestChanged";

    static RequestChanged of(ServiceRequest after, Edge edge, Actor actor, ActInput input) {
        return new RequestChanged(
                after.storedId(),
                after.version(),
                after.firm().uscc(),
                after.number(),
                after.content().title(),
                edge.act().code(),
                edge.act().label(),
                edge.party().name(),
                actor.name(),
                edge.from() == null ? null : edge.from().name(),
                edge.to().name(),
                edge.to().label(),
                after.handling().department(),
                input.department(),
                after.handling().handlerName(),
                after.clocks().running() ? after.clocks().promise().dueAt() : null,
                after.handling().nextReplyOn() == null
                        ? null
                        : after.handling().nextReplyOn().toString(),
                after.course().level(),
                after.closing().rating(),
                after.content().itemId(),
                input.note());
    }
}
