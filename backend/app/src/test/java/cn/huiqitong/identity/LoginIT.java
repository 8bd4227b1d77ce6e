package cn.huiqitong.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.huiqitong.Caller;
import cn.huiqitong.PortalClient;
import cn.huiqitong.platform.Database;
import cn.huiqitong.seeds.CreditCode;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Local login: what a right and a wrong password get, and what the token says. */
@MicronautTest(transactional = false)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LoginIT {

    private static final String FIRM = "91320613MA00000A7" + CreditCode.checkCharacter("91320613MA00000A7");

    @Inject
    PortalClient portal;

    @Inject
    Accounts accounts;

    @Inject
    Database database;

    @BeforeAll
    void makeAccounts() {
        accounts.create(new Accounts.NewAccount("clerk", "a right password", "official", "经办人", null, "rsj"));
        accounts.create(new Accounts.NewAccount("firm", "another one", "enterprise", "测试企业", FIRM, null));
    }

    @Test
    void a_right_password_gives_a_token_that_works() {
        var answer = login("clerk", "a right password");
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.json().get("roles").get(0).asText()).isEqualTo("official");
        assertThat(answer.json().get("expires_in").asInt()).isPositive();

        var me = me(answer.json().get("access_token").asText());
        assertThat(me.status()).isEqualTo(200);
        assertThat(me.json().get("username").asText()).isEqualTo("clerk");
        assertThat(me.json().get("name").asText()).isEqualTo("经办人");
        assertThat(me.json().get("departmentName").asText()).contains("人");
        assertThat(me.json().get("uscc").isNull()).isTrue();
    }

    @Test
    void an_enterprise_account_carries_its_credit_code() {
        var token = login("firm", "another one").json().get("access_token").asText();
        assertThat(me(token).json().get("uscc").asText()).isEqualTo(FIRM);
    }

    @Test
    void an_enterprise_account_needs_a_valid_credit_code() {
        var wrong = FIRM.substring(0, 17) + (FIRM.endsWith("0") ? "1" : "0");
        assertThatThrownBy(() -> accounts.create(new Accounts.NewAccount("bad", "x", "enterprise", "错码", wrong, null)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void wrong_password_and_unknown_account_get_the_same_answer() {
        var wrong = login("clerk", "wrong");
        var unknown = login("nobody-here", "wrong");
        assertThat(wrong.status()).isEqualTo(401);
        assertThat(wrong.problem()).isEqualTo("wrong-credentials");
        assertThat(wrong.text()).isEqualTo(unknown.text());
    }

    @Test
    void five_wrong_passwords_make_the_address_wait_even_with_the_right_one() {
        accounts.create(new Accounts.NewAccount("guessed", "secret", "editor", "编辑", null, null));
        for (int i = 0; i < 5; i++) {
            assertThat(login("guessed", "wrong").status()).isEqualTo(401);
        }
        var refused = login("guessed", "secret");
        assertThat(refused.status()).isEqualTo(429);
        assertThat(refused.json().get("detail").asText()).contains("分钟后再试");
        assertThat(login("clerk", "a right password").status())
                .as("other accounts")
                .isEqualTo(200);

        database.update("update login_failure set last_at = last_at - interval '6 minutes' where username = 'guessed'");
        assertThat(login("guessed", "secret").status()).isEqualTo(200);
    }

    @Test
    void a_missing_password_is_told_at_its_field() {
        var answer = portal.post(Caller.ANYONE, "/login", Map.of("username", "clerk"));
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.json().get("errors").get(0).get("field").asText()).isEqualTo("password");
    }

    @Test
    void tokens_are_signed_with_hs256() throws Exception {
        var token =
                login("clerk", "a right password").json().get("access_token").asText();
        assertThat(SignedJWT.parse(token).getHeader().getAlgorithm()).isEqualTo(JWSAlgorithm.HS256);
    }

    @Test
    void a_token_of_another_key_an_unsigned_one_or_none_is_not_logged_in() throws Exception {
        var claims = SignedJWT.parse(portal.token(Caller.editor("e"))).getJWTClaimsSet();
        assertThat(me(portal.token(Caller.editor("e"))).status()).isEqualTo(200);

        var foreign = new SignedJWT(new JWSHeader(JWSAlgorithm.HS256), claims);
        foreign.sign(new MACSigner("0123456789abcdef0123456789abcdef0123456789abcdef"));
        assertThat(me(foreign.serialize()).status()).isEqualTo(401);
        assertThat(me(new PlainJWT(claims).serialize()).status()).as("alg none").isEqualTo(401);
        assertThat(portal.get(Caller.ANYONE, "/api/v1/me").status()).isEqualTo(401);
        assertThat(portal.get(Caller.ANYONE, "/api/v1/me").problem()).isEqualTo("not-logged-in");
    }

    @Test
    void the_password_is_kept_as_argon2id() {
        var hash = database.get("select password_hash from account where username = 'clerk'", row -> row.getString(1));
        assertThat(hash).startsWith("$argon2id$").doesNotContain("right");
    }

    @Test
    void config_says_local() {
        var config = portal.get(Caller.ANYONE, "/api/v1/config").json();
        assertThat(config.get("login").asText()).isEqualTo("local");
        assertThat(config.get("oidc").isNull()).isTrue();
    }

    private PortalClient.Answer login(String username, String password) {
        return portal.post(Caller.ANYONE, "/login", Map.of("username", username, "password", password));
    }

    private PortalClient.Answer me(String token) {
        return portal.send(portal.request(Caller.ANYONE, "/api/v1/me").header("Authorization", "Bearer " + token));
    }
}
