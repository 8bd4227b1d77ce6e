package cn.huiqitong.request;

import cn.huiqitong.platform.Problem;
import cn.huiqitong.platform.Today;
import cn.huiqitong.request.deadline.ClockKind;
import cn.huiqitong.request.deadline.Limit;
import cn.huiqitong.request.deadline.TimeLimits;
import cn.huiqitong.request.deadline.WorkingTimes;
import cn.huiqitong.request.lifecycle.Act;
import cn.huiqitong.request.lifecycle.Edge;
import cn.huiqitong.request.lifecycle.State;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Whether what a user filled in makes sense, beyond that it is there. */
@Singleton
class ActCheck {

    private final DepartmentNames departments;
    private final RequestRows rows;
    private final TimeLimits limits;
    private final WorkingTimes times;
    private final InstantSource clock;

    ActCheck(
            DepartmentNames departments, RequestRows rows, TimeLimits limits, WorkingTimes times, InstantSource clock) {
        this.departments = departments;
        this.rows = rows;
        this.limits = limits;
        this.times = times;
        this.clock = clock;
    }

    /**
     * The input, completed by what is looked up for it.
     *
     * @throws Problem 422 with the fields
     */
    ActInput checked(Edge edge, ServiceRequest request, Actor actor, ActInput input) {
        var missing = input.missing(edge);
        if (!missing.isEmpty()) {
            throw Problem.invalid(missing);
        }
        return switch (edge.act()) {
            case FILE -> whole(request.content(), input);
            case ASSIGN, TRANSFER, INVITE -> department(edge.act(), request, input);
            case ASK_EXTENSION -> days(request, input);
            case TRACK -> day(input);
            case MERGE -> input.mergingInto(target(request, input.target()));
            default -> input;
        };
    }

    private static ActInput whole(Content content, ActInput input) {
        var missing = content.missing();
        if (!missing.isEmpty()) {
            throw Problem.invalid(missing);
        }
        return input;
    }

    private ActInput department(Act act, ServiceRequest request, ActInput input) {
        if (!departments.knows(input.department())) {
            throw Problem.invalid("department", "没有这个部门，请重新选择。");
        }
        boolean itself = input.department() != null
                && input.department().equals(request.handling().department());
        if (itself && act != Act.ASSIGN) {
            throw Problem.invalid("department", "这件诉求就在这个部门，请选择另一个部门。");
        }
        return input;
    }

    private ActInput days(ServiceRequest request, ActInput input) {
        Limit limit = limits.find(
                        ClockKind.CLOSE,
                        request.content().category().name(),
                        request.handling().department())
                .orElse(limits.reopened());
        int most = limits.extensionDaysAllowed(limit);
        Integer days = input.days();
        if (days == null || days < 1 || days > most) {
            throw Problem.invalid("days", "延长 1 至 %d 个工作日。".formatted(most));
        }
        return input;
    }

    private ActInput day(ActInput input) {
        LocalDate today = Today.of(clock);
        LocalDate last = LocalDate.ofInstant(times.city().plusDays(clock.instant(), limits.trackDays()), Today.ZONE);
        LocalDate day = input.date();
        if (day == null || !day.isAfter(today) || day.isAfter(last)) {
            throw Problem.invalid("date", "下次答复的日期要在明天到%s之间。".formatted(text(last)));
        }
        return input;
    }

    private long target(ServiceRequest request, @Nullable String number) {
        ServiceRequest main = rows.find(number == null ? "" : number.strip())
                .filter(found -> found.firm().uscc().equals(request.firm().uscc()))
                .orElseThrow(() -> Problem.invalid("target", "这家企业没有这个编号的诉求。"));
        boolean itself = main.storedId() == request.storedId();
        if (itself || !main.state().open() || main.state() == State.DRAFT) {
            throw Problem.invalid("target", itself ? "不能并入它自己。" : "要并入的诉求已经结束，请选一件还在办理的。");
        }
        return main.storedId();
    }

    private static String text(LocalDate day) {
        return "%d年%d月%d日".formatted(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
    }
}
