package cn.huiqitong.request;

import cn.huiqitong.matching.FirmDecision;
import cn.huiqitong.platform.FieldError;
import cn.huiqitong.request.history.Canonical;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a firm filed; never changed afterwards.
 *
 * @param itemTitle the cited item's title when the request was filed
 * @param doubted the decision on the firm and the item that the request is about
 */
public record Content(
        Category category,
        String title,
        String text,
        String contactName,
        String contactPhone,
        @Nullable String itemId,
        @Nullable String itemTitle,
        @Nullable FirmDecision doubted) {

    /** What a draft may lack and a filed request may not, each at its field. */
    List<FieldError> missing() {
        List<FieldError> errors = new ArrayList<>();
        require(errors, "title", title, "请用一句话说明诉求");
        require(errors, "text", text, "请写明具体情况");
        require(errors, "contactName", contactName, "请填写联系人");
        if (!contactPhone.matches(RequestForm.PHONE)) {
            errors.add(new FieldError("contactPhone", "invalid", "请填写能打通的联系电话"));
        }
        return errors;
    }

    private static void require(List<FieldError> errors, String field, String value, String message) {
        if (value.isBlank()) {
            errors.add(new FieldError(field, "required", message));
        }
    }

    /**
     * Digest that the first history entry carries, so that a later change of the content shows. The doubted decision is
     * among the changes that the entry tells of.
     */
    public String digest() {
        return new Canonical()
                .add(category)
                .add(title)
                .add(text)
                .add(contactName)
                .add(contactPhone)
                .add(itemId)
                .add(itemTitle)
                .sha256();
    }
}
