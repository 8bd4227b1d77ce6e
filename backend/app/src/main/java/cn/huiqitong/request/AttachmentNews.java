package cn.huiqitong.request;

import cn.huiqitong.platform.OutboxConsumer;
import cn.huiqitong.platform.OutboxEvent;
import cn.huiqitong.push.Inbox;
import cn.huiqitong.push.Kind;
import cn.huiqitong.push.Message;
import cn.huiqitong.push.Recipient;
import cn.huiqitong.request.attachment.AttachmentInfected;
import jakarta.inject.Singleton;
import java.util.Set;

/** Tells whoever added a file that a later scan has found a virus in it: a firm as a whole, an official in person. */
@Singleton
class AttachmentNews implements OutboxConsumer {

    private final Inbox inbox;
    private final RequestRows rows;

    AttachmentNews(Inbox inbox, RequestRows rows) {
        this.inbox = inbox;
        this.rows = rows;
    }

    @Override
    public String name() {
        return "request.attachment-news";
    }

    @Override
    public Set<String> topics() {
        return Set.of("AttachmentInfected");
    }

    @Override
    public void handle(OutboxEvent event) {
        AttachmentInfected infected = event.payload(AttachmentInfected.class);
        inbox.deliverAll(rows.find(infected.requestId()).stream()
                .map(request -> message(infected, request))
                .toList());
    }

    private static Message message(AttachmentInfected infected, ServiceRequest request) {
        String uscc = infected.addedByFirm();
        return new Message(
                uscc == null ? Recipient.person(infected.addedBy()) : Recipient.firm(uscc),
                uscc == null ? Kind.REQUEST_WORK : Kind.REQUEST_CHANGED,
                "attachment-" + infected.attachmentId(),
                1,
                "附件检出病毒，已删除：" + infected.name(),
                "诉求 %s 的附件“%s”检出病毒（%s），已经删除。请杀毒后重新上传。"
                        .formatted(request.number(), infected.name(), infected.signature()),
                uscc == null ? "这个附件是您上传的" : "这个附件是您的企业上传的",
                null,
                request.storedId());
    }
}
