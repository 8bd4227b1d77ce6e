package cn.huiqitong.feedback;

import cn.huiqitong.platform.OutboxConsumer;
import cn.huiqitong.platform.OutboxEvent;
import cn.huiqitong.policy.PolicyItem;
import cn.huiqitong.policy.PolicyItems;
import cn.huiqitong.policy.faq.Faqs;
import cn.huiqitong.policy.faq.PublishedFaq;
import cn.huiqitong.push.Inbox;
import cn.huiqitong.push.Kind;
import cn.huiqitong.push.Message;
import cn.huiqitong.push.Recipient;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.Set;

/**
 * Tells the next firms of a notice, and asks for the ones behind them: a large notice is many short transactions, and a
 * copy that dies leaves the rest to another. An answer that was withdrawn or replaced since is told to nobody more.
 */
@Singleton
class NoticeConsumer implements OutboxConsumer {

    private static final int FIRMS = 500;

    private final Notices notices;
    private final Untold untold;
    private final Faqs faqs;
    private final PolicyItems items;
    private final Inbox inbox;

    NoticeConsumer(Notices notices, Untold untold, Faqs faqs, PolicyItems items, Inbox inbox) {
        this.notices = notices;
        this.untold = untold;
        this.faqs = faqs;
        this.items = items;
        this.inbox = inbox;
    }

    @Override
    public String name() {
        return "feedback.notices";
    }

    @Override
    public Set<String> topics() {
        return Set.of(NoticeDue.class.getSimpleName());
    }

    @Override
    public void handle(OutboxEvent event) {
        NoticeDue due = event.payload(NoticeDue.class);
        notices.lock(due).ifPresent(notice -> tell(notice, due.afterNo()));
    }

    private void tell(Notice notice, long afterNo) {
        Optional<PolicyItem> item = items.find(notice.itemId());
        Optional<PublishedFaq> faq = faqs.find(notice.faqId()).filter(found -> found.version() == notice.faqVersion());
        if (item.isEmpty() || faq.isEmpty()) {
            notices.told(notice, 0, null);
            return;
        }
        Untold.Batch batch = untold.next(notice.itemId(), notice.region(), afterNo, FIRMS);
        inbox.deliverAll(batch.usccs().stream()
                .map(uscc -> message(uscc, item.get(), faq.get()))
                .toList());
        notices.told(notice, batch.usccs().size(), batch.lastNo());
    }

    private static Message message(String uscc, PolicyItem item, PublishedFaq faq) {
        return new Message(
                Recipient.firm(uscc),
                Kind.SYSTEM_NOTICE,
                "faq-" + faq.id(),
                faq.version(),
                "您可能也想知道：" + faq.question(),
                faq.answer(),
                "您的企业符合“%s”的条件，近期不少企业问到这个问题".formatted(item.title()),
                item.id(),
                null);
    }
}
