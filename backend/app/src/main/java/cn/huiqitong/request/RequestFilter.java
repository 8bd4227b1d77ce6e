package cn.huiqitong.request;

import cn.huiqitong.request.lifecycle.State;
import io.micronaut.core.annotation.Introspected;
import io.micronaut.http.annotation.QueryValue;
import io.swagger.v3.oas.annotations.Parameter;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What of the requests a list shows; what is null does not narrow. */
@Introspected
record RequestFilter(
        @QueryValue @Nullable State state,
        @QueryValue @Nullable Scope scope,

        @QueryValue @Nullable @Parameter(description = "those of which a limit has passed; as light=RED")
        Boolean overdue,

        @QueryValue @Nullable @Parameter(description = "part of number, title or the firm's name")
        String q,

        @QueryValue @Nullable @Parameter(description = "code of the department; - for those that wait for dispatch")
        String department,

        @QueryValue @Nullable Category category,

        @QueryValue @Nullable @Parameter(description = "code of the region; - for unknown")
        String region,

        @QueryValue @Nullable Lamp light,

        @QueryValue @Nullable @Parameter(description = "account of the official who accepted it")
        String handler,

        @QueryValue @Nullable @Parameter(description = "id of the cited item")
        String item,

        @QueryValue @Nullable @Parameter(description = "督办 level, at least")
        Integer level,

        @QueryValue @Nullable @Parameter(description = "filed on this day or later")
        LocalDate filedFrom,

        @QueryValue @Nullable @Parameter(description = "filed on this day or earlier")
        LocalDate filedTo,

        @QueryValue @Nullable @Parameter(description = "only what stands out in this way")
        Standout only,

        @QueryValue @Nullable @Parameter(description = "a part of what the user's department has open")
        DeskPart desk) {

    /** For no department or region. */
    static final String NO = "-";

    /** Everything. */
    static final RequestFilter ANY = desk(null, null);

    /** A part of a department's desk, as far as {@code q} is found in it. */
    static RequestFilter desk(@Nullable DeskPart desk, @Nullable String q) {
        return new RequestFilter(null, null, null, q, null, null, null, null, null, null, null, null, null, null, desk);
    }

    /** Which part of the requests. */
    enum Scope {
        OPEN,
        OVER,
        ALL
    }

    /** What a supervisor looks for. */
    enum Standout {
        /** The firm has sent it back at least once. */
        REOPENED("重办过", "reopened > 0", false),
        BADLY_RATED("差评", "rating <= 2", false),
        APPEAL_OPEN("差评申诉待审", "appeal = 'OPEN'", true),
        EXTENSION_ASKED("延期待批", "extension_asked is not null", true),
        /** Drawn for a call back that has not been made. */
        NOT_CALLED_BACK("抽中待回访", "sampled and visited_at is null and closed_at is not null", false),
        LIFTED("提级办理", "lifted", false),
        HANDED_BACK_TWICE("退转两次待定责", "state = 'OBJECTED' and returns >= 2", true);

        private final String label;
        private final String condition;
        private final boolean open;

        Standout(String label, String condition, boolean open) {
            this.label = label;
            this.condition = condition;
            this.open = open;
        }

        String label() {
            return label;
        }

        String condition() {
            return condition;
        }
    }

    boolean late() {
        return light == Lamp.RED || Boolean.TRUE.equals(overdue);
    }

    /**
     * Which part is meant where nothing is said: what can only be open is looked for among the open, a state or a
     * stand-out anywhere, everything else among the open by those who handle and watch.
     */
    Scope scope(boolean firm) {
        if (scope != null) {
            return scope;
        }
        boolean surelyOpen = desk != null
                || late()
                || light == Lamp.YELLOW
                || light == Lamp.GREEN
                || (only != null && only.open)
                || (state != null && state.open() && state.filed());
        if (surelyOpen) {
            return Scope.OPEN;
        }
        return firm || state != null || only != null || filedFrom != null || filedTo != null ? Scope.ALL : Scope.OPEN;
    }

    /** What was asked for, to be kept in the audit record. */
    Map<String, String> told() {
        Map<String, String> told = new LinkedHashMap<>();
        put(told, "state", state);
        put(told, "scope", scope);
        put(told, "overdue", overdue);
        put(told, "q", q);
        put(told, "department", department);
        put(told, "category", category);
        put(told, "region", region);
        put(told, "light", light);
        put(told, "handler", handler);
        put(told, "item", item);
        put(told, "level", level);
        put(told, "filedFrom", filedFrom);
        put(told, "filedTo", filedTo);
        put(told, "only", only);
        put(told, "desk", desk);
        return told;
    }

    private static void put(Map<String, String> told, String name, @Nullable Object value) {
        if (value != null) {
            told.put(name, value.toString());
        }
    }
}
