package cn.huiqitong.request;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How a request ends.
 *
 * @param basis what a refusal rests on
 * @param scopeLabel why it is outside of what the loop takes
 * @param autoConfirmed the firm was silent
 * @param sampled drawn for a call back (回访)
 */
@Serdeable
record ClosingView(
        @Nullable Instant answeredAt,
        @Nullable String basis,
        @Nullable ScopeClass scopeClass,
        @Nullable String scopeLabel,
        @Nullable Instant closedAt,
        boolean autoConfirmed,
        Appeal appeal,
        @Nullable Instant repairedAt,
        boolean sampled,
        @Nullable Instant visitedAt,
        @Nullable Boolean visitSolved) {

    static ClosingView of(ServiceRequest r) {
        Closing closing = r.closing();
        ScopeClass scope = r.handling().scopeClass();
        return new ClosingView(
                closing.answeredAt(),
                r.handling().basis(),
                scope,
                scope == null ? null : scope.label(),
                closing.closedAt(),
                closing.autoConfirmed(),
                closing.appeal(),
                closing.repairedAt(),
                closing.sampled(),
                closing.visitedAt(),
                closing.visitSolved());
    }
}
