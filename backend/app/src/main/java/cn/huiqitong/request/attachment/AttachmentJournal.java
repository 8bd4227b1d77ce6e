package cn.huiqitong.request.attachment;

/** Writes down what happens to attachments, in the transaction that does it. Each bean of this type is told. */
public interface AttachmentJournal {

    void added(AttachmentNote note);

    void removed(AttachmentNote note);
}
