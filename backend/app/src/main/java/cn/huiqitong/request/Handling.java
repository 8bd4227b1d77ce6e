package cn.huiqitong.request;

import cn.huiqitong.request.lifecycle.Act;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Who has the request and what they answered.
 *
 * @param department code of the department it is assigned to
 * @param handler account of the official who accepted it
 * @param answer text of the latest answer
 * @param basis what a refusal rests on
 * @param mergedInto id of the request that it was merged into
 * @param nextReplyOn promised day of the next reply, while it is tracked
 */
record Handling(
        @Nullable String department,
        @Nullable String handler,
        @Nullable String handlerName,
        @Nullable Outcome outcome,
        @Nullable String answer,
        @Nullable String basis,
        @Nullable ScopeClass scopeClass,
        @Nullable Long mergedInto,
        @Nullable LocalDate nextReplyOn) {

    static final Handling NONE = new Handling(null, null, null, null, null, null, null, null, null);

    Handling after(Act act, Actor actor, ActInput input) {
        return switch (act) {
            case ROUTE, ASSIGN, TRANSFER -> assignedTo(input.department());
            case UPHOLD -> assignedTo(department);
            case ACCEPT -> acceptedBy(actor);
            case ANSWER -> answered(input);
            case TRACK -> repliedUntil(input.note(), input.date());
            case MERGE -> mergedInto(input.targetId());
            default -> this;
        };
    }

    /** Nobody there has accepted it yet. */
    private Handling assignedTo(@Nullable String code) {
        return new Handling(code, null, null, outcome, answer, basis, scopeClass, mergedInto, null);
    }

    private Handling acceptedBy(Actor official) {
        return new Handling(
                department,
                official.username(),
                official.name(),
                outcome,
                answer,
                basis,
                scopeClass,
                mergedInto,
                nextReplyOn);
    }

    private Handling answered(ActInput input) {
        return new Handling(
                department,
                handler,
                handlerName,
                input.outcome(),
                input.note(),
                input.outcome() == Outcome.REFUSED ? input.basis() : null,
                input.outcome() == Outcome.OUT_OF_SCOPE ? input.scopeClass() : null,
                mergedInto,
                null);
    }

    private Handling repliedUntil(@Nullable String reply, @Nullable LocalDate day) {
        return new Handling(department, handler, handlerName, outcome, reply, basis, scopeClass, mergedInto, day);
    }

    private Handling mergedInto(@Nullable Long target) {
        return new Handling(department, handler, handlerName, outcome, answer, basis, scopeClass, target, nextReplyOn);
    }
}
