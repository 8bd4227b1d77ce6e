package cn.huiqitong.request.deadline;

import cn.huiqitong.platform.FieldError;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Whether the loop can run by such limits: every clock that it needs has one wherever it looks. */
final class LimitCheck {

    /** These may be left out or switched off; without the others something could be forgotten. */
    private static final Set<ClockKind> OPTIONAL = EnumSet.of(ClockKind.CONTACT, ClockKind.INTERIM);

    /** A firm is given days; what is owed to it by a promised day is counted so too. */
    private static final Set<ClockKind> IN_DAYS =
            EnumSet.of(ClockKind.CLOSE, ClockKind.SUPPLY, ClockKind.CONFIRM, ClockKind.TRACK, ClockKind.REPAIR);

    private static final Set<ClockKind> FOR_ALL =
            EnumSet.of(ClockKind.SUPPLY, ClockKind.CONFIRM, ClockKind.TRACK, ClockKind.REPAIR);

    private final LimitTable table;
    private final List<String> categories;
    private final List<String> departments;
    private final List<FieldError> errors = new ArrayList<>();

    LimitCheck(LimitTable table, List<String> categories, List<String> departments) {
        this.table = table;
        this.categories = categories;
        this.departments = departments;
    }

    List<FieldError> errors() {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < table.limits().size(); i++) {
            LimitTable.Entry entry = table.limits().get(i);
            String field = "limits[%d]".formatted(i);
            entry(entry, field);
            if (!seen.add(entry.clock() + "/" + entry.category() + "/" + entry.department())) {
                error(field, "“%s”的同一项写了两次。".formatted(entry.clock().label()));
            }
        }
        for (ClockKind clock : ClockKind.values()) {
            missing(clock);
        }
        escalation();
        return List.copyOf(errors);
    }

    private void entry(LimitTable.Entry entry, String field) {
        Limit limit = entry.limit();
        if (!entry.category().isEmpty() && !categories.contains(entry.category())) {
            error(field + ".category", "没有“%s”这个诉求类别。".formatted(entry.category()));
        }
        if (!entry.department().isEmpty() && !departments.contains(entry.department())) {
            error(field + ".department", "没有编码为“%s”的部门。".formatted(entry.department()));
        }
        if (limit == null && !OPTIONAL.contains(entry.clock())) {
            error(field + ".amount", "“%s”必须有时限。".formatted(entry.clock().label()));
        }
        if (limit != null && IN_DAYS.contains(entry.clock()) && limit.unit() != Limit.Unit.WORKING_DAYS) {
            error(field + ".unit", "“%s”的时限要以工作日计。".formatted(entry.clock().label()));
        }
    }

    private void missing(ClockKind clock) {
        if (OPTIONAL.contains(clock)) {
            return;
        }
        List<String> needed = FOR_ALL.contains(clock) ? List.of("") : categories;
        needed.stream()
                .filter(category -> table.find(clock, category, null).isEmpty())
                .findFirst()
                .ifPresent(category -> error("limits", "“%s”缺少适用于全部部门的时限。".formatted(clock.label())));
    }

    private void escalation() {
        List<Integer> days = table.escalationDays();
        for (int i = 0; i < days.size(); i++) {
            if (days.get(i) < 1 || (i > 0 && days.get(i) <= days.get(i - 1))) {
                error("escalationDays[%d]".formatted(i), "逐级督办的天数要从小到大，至少 1 天。");
            }
        }
    }

    private void error(String field, String message) {
        errors.add(new FieldError(field, "invalid", message));
    }
}
