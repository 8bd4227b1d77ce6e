package cn.huiqitong.platform;

import io.micronaut.context.StaticMessageSource;
import io.micronaut.context.annotation.Replaces;
import io.micronaut.validation.validator.messages.DefaultMessages;
import jakarta.inject.Singleton;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.lang.annotation.Annotation;

/** What the usual constraints say when they are not met. A constraint's own {@code message} wins. */
@Singleton
@Replaces(DefaultMessages.class)
final class ChineseMessages extends StaticMessageSource {

    ChineseMessages() {
        say(NotBlank.class, "请填写。");
        say(NotEmpty.class, "请至少填写一项。");
        say(NotNull.class, "请填写。");
        say(Size.class, "长度应在 {min} 到 {max} 之间。");
        say(Min.class, "不能小于 {value}。");
        say(Max.class, "不能大于 {value}。");
        say(Positive.class, "应大于 0。");
        say(PositiveOrZero.class, "不能小于 0。");
        say(PastOrPresent.class, "不能晚于今天。");
        say(Pattern.class, "格式不对。");
        say(AssertTrue.class, "不符合要求。");
    }

    private void say(Class<? extends Annotation> constraint, String message) {
        addMessage(constraint.getName() + ".message", message);
    }
}
