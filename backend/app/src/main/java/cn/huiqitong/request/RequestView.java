package cn.huiqitong.request;

import cn.huiqitong.request.clock.ClockLine;
import cn.huiqitong.request.deadline.Light;
import cn.huiqitong.request.lifecycle.State;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A request as one user sees it.
 *
 * @param departmentPhone whom the firm may call
 * @param clerk who filed it for the firm
 * @param contactPhone in full for the firm and those who handle it, masked for everybody else
 * @param acts what this user may do now, by the table of the life cycle
 * @param clocks all runs of its clocks, in the order in which they began
 * @param intact whether the chain over the history holds
 * @param version send it back with the next act
 */
@Serdeable
record RequestView(
        long id,
        String number,
        String title,
        Category category,
        String categoryLabel,
        State state,
        String stateLabel,
        Channel channel,
        String channelLabel,
        @Nullable String clerk,
        String enterpriseName,
        String uscc,
        @Nullable String region,
        @Nullable String department,
        @Nullable String departmentName,
        @Nullable String departmentPhone,
        List<AssistantView> assistants,
        @Nullable String itemId,
        @Nullable String itemTitle,
        @Nullable DoubtedView doubted,
        Instant filedAt,
        Instant dueAt,
        @Nullable Integer workingDaysLeft,
        Light light,
        boolean paused,
        @Nullable UrgentView urgent,
        @Nullable String handler,
        String text,
        String contactName,
        String contactPhone,
        List<ActView> acts,
        List<RequestHistoryView> history,
        List<ClockLine> clocks,
        boolean intact,
        @Nullable RatingView rating,
        @Nullable Outcome outcome,
        @Nullable String outcomeLabel,
        @Nullable String answer,
        CourseView course,
        ClosingView closing,
        int version) {}
