package cn.huiqitong.request;

import cn.huiqitong.platform.FieldError;
import cn.huiqitong.request.lifecycle.Edge;
import cn.huiqitong.request.lifecycle.Need;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a user filled in for an act.
 *
 * @param rating 1 to 5
 * @param days working days to add
 * @param date day of the next reply
 * @param target number of the request to merge into; of an attachment its SHA-256
 * @param targetId its id, once it is found
 * @param sampled decided by the portal at closing: the request is drawn for a call back
 */
record ActInput(
        @Nullable String note,
        @Nullable String department,
        @Nullable Outcome outcome,
        @Nullable Integer rating,
        @Nullable Integer days,
        @Nullable LocalDate date,
        @Nullable String target,
        @Nullable Boolean solved,
        @Nullable String basis,
        @Nullable ScopeClass scopeClass,
        @Nullable Long targetId,
        boolean sampled) {

    static final ActInput NONE = new ActInput(null, null, null, null, null, null, null, null, null, null, null, false);

    static ActInput saying(@Nullable String note) {
        return new ActInput(note, null, null, null, null, null, null, null, null, null, null, false);
    }

    static ActInput to(String department) {
        return new ActInput(null, department, null, null, null, null, null, null, null, null, null, false);
    }

    /** @param sha256 of the content */
    static ActInput file(String name, String sha256) {
        return new ActInput(name, null, null, null, null, null, sha256, null, null, null, null, false);
    }

    ActInput mergingInto(long id) {
        return new ActInput(
                note, department, outcome, rating, days, date, target, solved, basis, scopeClass, id, sampled);
    }

    ActInput drawn() {
        return new ActInput(
                note, department, outcome, rating, days, date, target, solved, basis, scopeClass, targetId, true);
    }

    /** Everything that the edge needs and that is not there, each at its field. */
    List<FieldError> missing(Edge edge) {
        List<FieldError> errors = new ArrayList<>(edge.needs().stream()
                .sorted()
                .filter(need -> !has(need))
                .map(need -> required(need.field(), need.message()))
                .toList());
        if (outcome == Outcome.REFUSED && edge.needs().contains(Need.OUTCOME) && blank(basis)) {
            errors.add(required("basis", "不予支持要写明依据（文件和条款）"));
        }
        if (outcome == Outcome.OUT_OF_SCOPE && edge.needs().contains(Need.OUTCOME) && scopeClass == null) {
            errors.add(required("scopeClass", "请选择不属受理范围的情形"));
        }
        return List.copyOf(errors);
    }

    /** What the history keeps of it besides the note. */
    @Nullable String detail(Edge edge) {
        return switch (edge.act()) {
            case ASSIGN, ROUTE, TRANSFER, INVITE, OBJECT, RETURN -> department;
            case ANSWER -> outcome == null ? null : outcome.name();
            case RATE -> text(rating);
            case ASK_EXTENSION -> text(days);
            case TRACK -> text(date);
            case MERGE, ATTACH, DETACH -> target;
            case VISIT -> text(solved);
            default -> null;
        };
    }

    private boolean has(Need need) {
        return switch (need) {
            case NOTE -> !blank(note);
            case DEPARTMENT -> !blank(department);
            case OUTCOME -> outcome != null;
            case RATING -> rating != null;
            case DAYS -> days != null;
            case DATE -> date != null;
            case TARGET -> !blank(target);
            case SOLVED -> solved != null;
        };
    }

    private static FieldError required(String field, String message) {
        return new FieldError(field, "required", message);
    }

    private static boolean blank(@Nullable String text) {
        return text == null || text.isBlank();
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }
}
