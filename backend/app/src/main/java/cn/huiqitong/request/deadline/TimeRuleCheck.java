package cn.huiqitong.request.deadline;

import cn.huiqitong.identity.Departments;
import cn.huiqitong.platform.FieldError;
import cn.huiqitong.platform.Problem;
import cn.huiqitong.platform.Today;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.util.List;

/** Whether a rule can be as it was written. */
@Singleton
class TimeRuleCheck {

    private final Departments departments;
    private final CategoryNames categories;
    private final InstantSource clock;

    TimeRuleCheck(Departments departments, CategoryNames categories, InstantSource clock) {
        this.departments = departments;
        this.categories = categories;
        this.clock = clock;
    }

    /** @throws Problem 422 with every objection at its field */
    void year(CalendarYear year, List<TimeRuleRows.Year> stored) {
        List<CalendarYear> others = stored.stream()
                .map(TimeRuleRows.Year::year)
                .filter(other -> other.year() != year.year())
                .toList();
        refuse(new NoticeCheck(year, others, Today.of(clock).getYear()).errors());
    }

    /** @throws Problem 422 with every objection at its field */
    void limits(LimitTable table) {
        List<String> codes =
                departments.list().stream().map(Departments.Department::code).toList();
        refuse(new LimitCheck(table, List.copyOf(categories.labels().keySet()), codes).errors());
    }

    private static void refuse(List<FieldError> errors) {
        if (!errors.isEmpty()) {
            throw Problem.invalid(errors);
        }
    }
}
