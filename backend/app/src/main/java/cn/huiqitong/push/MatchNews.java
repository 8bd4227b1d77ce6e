package cn.huiqitong.push;

import cn.huiqitong.matching.ItemMatched;
import cn.huiqitong.matching.ItemMatched.MatchedFirm;
import cn.huiqitong.platform.OutboxConsumer;
import cn.huiqitong.platform.OutboxEvent;
import cn.huiqitong.policy.PolicyItem;
import cn.huiqitong.policy.PolicyItems;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Tells firms of an item that they qualify for. */
@Singleton
class MatchNews implements OutboxConsumer {

    /** Events, each of some hundred firms. */
    private static final int BATCH = 4;

    private final Inbox inbox;
    private final PolicyItems items;

    MatchNews(Inbox inbox, PolicyItems items) {
        this.inbox = inbox;
        this.items = items;
    }

    @Override
    public String name() {
        return "push.matches";
    }

    @Override
    public Set<String> topics() {
        return Set.of(ItemMatched.class.getSimpleName());
    }

    @Override
    public int batch() {
        return BATCH;
    }

    @Override
    public void handle(OutboxEvent event) {
        handleAll(List.of(event));
    }

    /** A release matches many firms with one item: it is read once per event. An item withdrawn since is no news. */
    @Override
    public void handleAll(List<OutboxEvent> events) {
        inbox.deliverAll(events.stream()
                .map(event -> event.payload(ItemMatched.class))
                .flatMap(match -> items.find(match.itemId()).stream().flatMap(item -> messages(match, item)))
                .toList());
    }

    private static Stream<Message> messages(ItemMatched match, PolicyItem item) {
        return match.firms().stream().map(firm -> message(match, firm, item));
    }

    private static Message message(ItemMatched match, MatchedFirm firm, PolicyItem item) {
        return new Message(
                Recipient.firm(firm.uscc()),
                Kind.ITEM_RELEASED,
                match.itemId(),
                match.itemVersion(),
                "与您的企业匹配：" + item.title(),
                text(match.cause()),
                "因为您的企业符合：" + firm.why(),
                match.itemId(),
                null);
    }

    private static String text(ItemMatched.Cause cause) {
        return switch (cause) {
            case RELEASE -> "新发布的政策条目与您的企业匹配，点开查看能享受什么、怎么办理。";
            case PROFILE -> "您的企业的信息更新后，这条政策与您匹配，点开查看能享受什么、怎么办理。";
        };
    }
}
