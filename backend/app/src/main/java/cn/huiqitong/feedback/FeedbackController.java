package cn.huiqitong.feedback;

import cn.huiqitong.identity.CurrentUser;
import cn.huiqitong.identity.Roles;
import cn.huiqitong.platform.Audit;
import cn.huiqitong.platform.Problem;
import cn.huiqitong.policy.PolicyItem;
import cn.huiqitong.policy.PolicyItems;
import cn.huiqitong.request.asked.AskedItem;
import cn.huiqitong.request.asked.AskedItems;
import cn.huiqitong.request.asked.Question;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.Operation;
import java.util.List;
import java.util.Map;

/** 反馈: what firms ask about the items, for those who edit them. No firm is named. */
@Controller("/api/v1/editor/feedback")
@Secured(Roles.EDITOR)
@ExecuteOn(TaskExecutors.BLOCKING)
class FeedbackController {

    private static final int ITEMS = 200;
    private static final int CLAUSES = 100;

    /**
     * An item by what is asked about it.
     *
     * @param recent requests of the last 30 days
     * @param firms different ones that asked
     * @param outcomes requests by the name of their outcome
     * @param unclear how often a clause was marked
     */
    @Serdeable
    record FeedbackItemView(
            String itemId,
            String title,
            long requests,
            long open,
            long recent,
            long firms,
            Map<String, Long> outcomes,
            long unclear) {}

    @Serdeable
    record FeedbackView(List<FeedbackItemView> items) {}

    /** Questions that ask the same. @param title of the newest one */
    @Serdeable
    record AskedGroupView(String title, int count, List<Question> questions) {}

    @Serdeable
    record ItemFeedbackView(FeedbackItemView item, List<AskedGroupView> groups, List<UnclearClause> unclear) {}

    private final AskedItems asked;
    private final UnclearClauses clauses;
    private final PolicyItems items;
    private final Audit audit;

    FeedbackController(AskedItems asked, UnclearClauses clauses, PolicyItems items, Audit audit) {
        this.asked = asked;
        this.clauses = clauses;
        this.items = items;
        this.audit = audit;
    }

    @Get
    @Operation(operationId = "feedback", summary = "Items by what is asked about them, the most asked first")
    FeedbackView list() {
        Map<String, Long> unclear = clauses.countByItem();
        return new FeedbackView(asked.list(ITEMS).stream()
                .map(item -> view(item, unclear.getOrDefault(item.itemId(), 0L)))
                .toList());
    }

    @Get("/{itemId}")
    @Operation(
            operationId = "itemFeedback",
            summary = "The newest questions about an item, those alike together; without the firms; audited")
    ItemFeedbackView get(CurrentUser user, String itemId) {
        List<UnclearClause> marked = clauses.list(itemId, CLAUSES);
        AskedItem item = asked.find(itemId)
                .or(() -> items.find(itemId).map(FeedbackController::unasked))
                .orElseThrow(() -> Problem.notFound("没有这条政策。"));
        audit.record(user.username(), "READ", "Feedback", itemId, null, null);
        return new ItemFeedbackView(
                view(item, marked.size()),
                asked.questions(itemId).stream()
                        .map(group -> new AskedGroupView(group.getFirst().title(), group.size(), group))
                        .toList(),
                marked);
    }

    private static AskedItem unasked(PolicyItem item) {
        return new AskedItem(item.id(), item.title(), 0, 0, 0, 0, Map.of());
    }

    private static FeedbackItemView view(AskedItem item, long unclear) {
        return new FeedbackItemView(
                item.itemId(),
                item.title(),
                item.requests(),
                item.open(),
                item.recent(),
                item.firms(),
                item.outcomes(),
                unclear);
    }
}
