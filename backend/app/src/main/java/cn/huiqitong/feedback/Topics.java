package cn.huiqitong.feedback;

import cn.huiqitong.identity.CurrentUser;
import cn.huiqitong.identity.Roles;
import cn.huiqitong.matching.MatchedFirms;
import cn.huiqitong.platform.Problem;
import cn.huiqitong.policy.faq.Faqs;
import cn.huiqitong.request.asked.AskedWords;
import cn.huiqitong.request.asked.RisingTopics;
import cn.huiqitong.request.asked.Threshold;
import cn.huiqitong.request.asked.Topic;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** 未诉先办: the topics that rise for this user's department, or for the city, and what could be done about each. */
@Singleton
class Topics {

    private record Reach(long matched, long notAsked) {}

    private final RisingTopics rising;
    private final Threshold threshold;
    private final MatchedFirms matched;
    private final Untold untold;
    private final Faqs faqs;
    private final Notices notices;
    private final AskedWords words;

    Topics(
            RisingTopics rising,
            Threshold threshold,
            MatchedFirms matched,
            Untold untold,
            Faqs faqs,
            Notices notices,
            AskedWords words) {
        this.rising = rising;
        this.threshold = threshold;
        this.matched = matched;
        this.untold = untold;
        this.faqs = faqs;
        this.notices = notices;
        this.words = words;
    }

    List<TopicView> list(CurrentUser user) {
        Map<String, Reach> reached = new HashMap<>();
        return seenBy(user).stream().map(topic -> view(topic, reached)).toList();
    }

    /** @throws Problem 409 when it does not rise, or not in what this user watches */
    void mustRise(CurrentUser user, String itemId, @Nullable String region) {
        boolean rises = seenBy(user).stream()
                .anyMatch(topic ->
                        itemId.equals(topic.itemId()) && (region == null || Objects.equals(region, topic.region())));
        if (!rises) {
            throw Problem.conflict("这个话题现在不在上升之列，请刷新后再看。");
        }
    }

    private List<Topic> seenBy(CurrentUser user) {
        String department = user.department();
        boolean nothing = department == null && !user.has(Roles.SUPERVISOR);
        return rising.list(nothing ? "" : department, threshold);
    }

    private TopicView view(Topic topic, Map<String, Reach> reached) {
        String itemId = topic.itemId();
        Reach reach = itemId == null
                ? null
                : reached.computeIfAbsent(itemId, id -> new Reach(matched.count(id), untold.count(id)));
        return new TopicView(
                itemId,
                topic.itemTitle(),
                topic.category() == null ? null : words.category(topic.category()),
                topic.region(),
                topic.lately(),
                topic.before(),
                topic.firms(),
                reach == null ? null : reach.matched(),
                reach == null ? null : reach.notAsked(),
                itemId == null ? List.of() : faqs.list(itemId),
                itemId == null ? List.of() : notices.list(itemId));
    }
}
