package cn.huiqitong.feedback;

import cn.huiqitong.identity.CurrentUser;
import cn.huiqitong.identity.Roles;
import cn.huiqitong.request.asked.Threshold;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** 未诉先办 for departments and supervisors. */
@Controller("/api/v1/feedback/topics")
@Secured({Roles.OFFICIAL, Roles.SUPERVISOR})
@ExecuteOn(TaskExecutors.BLOCKING)
class TopicController {

    @Serdeable
    record TopicsView(Threshold threshold, List<TopicView> topics) {}

    /** @param region null: all matched firms of the city */
    @Serdeable
    record NoticeForm(
            @NotBlank String itemId,
            @Nullable @Size(max = 40) String region,
            long faqId) {}

    /** How many firms would be told. */
    @Serdeable
    record NoticeTrialView(long firms) {}

    private final Topics topics;
    private final Notices notices;
    private final Untold untold;
    private final Threshold threshold;

    TopicController(Topics topics, Notices notices, Untold untold, Threshold threshold) {
        this.topics = topics;
        this.notices = notices;
        this.untold = untold;
        this.threshold = threshold;
    }

    @Get
    @Operation(operationId = "risingTopics", summary = "What is asked more and more, in the department or the city")
    TopicsView list(CurrentUser user) {
        return new TopicsView(threshold, topics.list(user));
    }

    @Post("/notices/trial")
    @Operation(operationId = "tryNotice", summary = "Counts whom a notice would reach, and sends nothing")
    NoticeTrialView attempt(CurrentUser user, @Body @Valid NoticeForm form) {
        topics.mustRise(user, form.itemId(), form.region());
        notices.published(form.itemId(), form.faqId());
        String region = form.region();
        return new NoticeTrialView(region == null ? untold.count(form.itemId()) : untold.count(form.itemId(), region));
    }

    @Post("/notices")
    @Operation(
            operationId = "sendNotice",
            summary = "Sends a published answer to matched firms that have not asked; once per topic and version")
    Notice send(CurrentUser user, @Body @Valid NoticeForm form) {
        topics.mustRise(user, form.itemId(), form.region());
        return notices.start(user, form.itemId(), form.region(), form.faqId());
    }
}
