package cn.huiqitong.push.contact;

import cn.huiqitong.identity.CurrentUser;
import cn.huiqitong.platform.Problem;
import cn.huiqitong.push.Kind;
import cn.huiqitong.push.NoticeMode;
import cn.huiqitong.push.Reader;
import cn.huiqitong.push.mail.CodeMail;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Put;
import io.micronaut.http.annotation.Status;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A person's own settings; there is no way to another's. */
@Controller("/api/v1/inbox/settings")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured({"enterprise", "official", "dispatcher", "supervisor", "editor", "admin"})
class SettingsController {

    private static final int LONGEST_ADDRESS = 254;
    private static final int LAST_HOUR = 23;
    private static final String ADDRESS = "[A-Za-z0-9._%+-]{1,64}@[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)*\\.[A-Za-z]{2,}";

    /** @param mode how the person hears of this kind by e-mail */
    @Serdeable
    record NoticeChoiceView(Kind kind, String label, NoticeMode mode) {}

    /**
     * @param mail whether a mail server is set up here
     * @param email proved; null without
     * @param pendingEmail waits for its code
     * @param choices one for each kind that the person may get
     */
    @Serdeable
    record InboxSettingsView(
            boolean mail,
            @Nullable String email,
            @Nullable String pendingEmail,
            int digestHour,
            List<NoticeChoiceView> choices,
            int version) {}

    @Serdeable
    record NoticeChoiceForm(@NotNull Kind kind, @NotNull NoticeMode mode) {}

    /** @param version the version that was looked at; 0 the first time */
    @Serdeable
    record InboxSettingsForm(
            @Min(0) @Max(LAST_HOUR) int digestHour,
            @NotNull @Size(max = 20) List<@Valid NoticeChoiceForm> choices,
            @PositiveOrZero int version) {}

    @Serdeable
    record EmailForm(
            @NotNull @Size(max = LONGEST_ADDRESS) @Pattern(regexp = ADDRESS, message = "请填写正确的邮箱地址。") String email) {}

    @Serdeable
    record EmailCodeForm(
            @NotNull @Pattern(regexp = "[0-9]{6}", message = "验证码是 6 位数字。") String code) {}

    private final Contacts contacts;
    private final EmailProof proof;
    private final CodeMail mail;

    SettingsController(Contacts contacts, EmailProof proof, CodeMail mail) {
        this.contacts = contacts;
        this.proof = proof;
        this.mail = mail;
    }

    @Get
    @Operation(operationId = "inboxSettings", summary = "How the caller is told beside the inbox")
    InboxSettingsView get(CurrentUser user) {
        return view(user);
    }

    @Put
    @Operation(operationId = "saveInboxSettings", summary = "Save choices, over the version that was looked at")
    InboxSettingsView save(CurrentUser user, @Body @Valid InboxSettingsForm form) {
        Map<Kind, NoticeMode> choices = new EnumMap<>(Kind.class);
        form.choices().forEach(choice -> choices.put(choice.kind(), choice.mode()));
        choices.keySet().forEach(kind -> {
            if (!concerns(user, kind)) {
                throw Problem.invalid("choices", "您的账号不会收到“" + kind.label() + "”。");
            }
        });
        contacts.save(Reader.of(user), form.version(), form.digestHour(), choices);
        return view(user);
    }

    @Post("/email")
    @Operation(operationId = "proveEmail", summary = "Send a code to an address, at most once a minute")
    InboxSettingsView begin(CurrentUser user, @Body @Valid EmailForm form) {
        proof.begin(Reader.of(user), form.email());
        return view(user);
    }

    @Post("/email/verify")
    @Operation(operationId = "verifyEmail", summary = "Take the address that the code was sent to")
    InboxSettingsView verify(CurrentUser user, @Body @Valid EmailCodeForm form) {
        Reader reader = Reader.of(user);
        contacts.setEmail(reader, proof.prove(reader, form.code()));
        return view(user);
    }

    @Delete("/email")
    @Status(HttpStatus.NO_CONTENT)
    @Operation(operationId = "removeEmail", summary = "No more e-mail; the address is forgotten")
    void remove(CurrentUser user) {
        proof.forget(user.username());
        contacts.setEmail(Reader.of(user), null);
    }

    private InboxSettingsView view(CurrentUser user) {
        Contact contact = contacts.get(user.username());
        return new InboxSettingsView(
                mail.available(),
                contact.email(),
                proof.pending(user.username()).orElse(null),
                contact.digestHour(),
                Arrays.stream(Kind.values())
                        .filter(kind -> concerns(user, kind))
                        .map(kind -> new NoticeChoiceView(kind, kind.label(), contact.mode(kind)))
                        .toList(),
                contact.version());
    }

    private static boolean concerns(CurrentUser user, Kind kind) {
        return user.roles().stream().anyMatch(kind::concerns);
    }
}
