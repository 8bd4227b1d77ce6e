package cn.huiqitong.push;

import org.jspecify.annotations.Nullable;

/**
 * Something to tell somebody.
 *
 * @param subjectId with kind and {@code subjectVersion} it makes the message unique for the recipient
 * @param why 为什么收到, one Chinese sentence
 * @param link a page of the portal ({@code /…}), where it is neither the item's nor the request's
 */
public record Message(
        Recipient recipient,
        Kind kind,
        String subjectId,
        int subjectVersion,
        String title,
        String text,
        String why,
        @Nullable String itemId,
        @Nullable Long requestId,
        @Nullable String link) {

    public Message {
        if (link != null && (!link.startsWith("/") || link.startsWith("//"))) {
            throw new IllegalArgumentException("not a page of the portal: " + link);
        }
    }

    /** Leads to the item or the request. */
    public Message(
            Recipient recipient,
            Kind kind,
            String subjectId,
            int subjectVersion,
            String title,
            String text,
            String why,
            @Nullable String itemId,
            @Nullable Long requestId) {
        this(recipient, kind, subjectId, subjectVersion, title, text, why, itemId, requestId, null);
    }

    /** The same to another recipient. */
    public Message to(Recipient other) {
        return new Message(other, kind, subjectId, subjectVersion, title, text, why, itemId, requestId, link);
    }
}
