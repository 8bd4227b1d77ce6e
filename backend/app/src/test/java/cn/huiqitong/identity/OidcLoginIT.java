package cn.huiqitong.identity;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpServer;
import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** With an OIDC server set, its tokens count and nobody else's: signature, issuer, audience and time are checked. */
class OidcLoginIT {

    private static HttpServer oidc;
    private static String issuer;
    private static RSAKey key;
    private static EmbeddedServer portal;

    private final HttpClient http = HttpClient.newHttpClient();

    @BeforeAll
    static void start() throws IOException, JOSEException {
        key = new RSAKeyGenerator(2048).keyID("one").generate();
        oidc = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        issuer = "http://127.0.0.1:" + oidc.getAddress().getPort() + "/realms/huiqitong";
        var keys = new JWKSet(key.toPublicJWK()).toString().getBytes(StandardCharsets.UTF_8);
        oidc.createContext("/realms/huiqitong/protocol/openid-connect/certs", exchange -> {
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, keys.length);
            exchange.getResponseBody().write(keys);
            exchange.close();
        });
        oidc.start();
        portal = ApplicationContext.run(EmbeddedServer.class, Map.of("huiqitong.oidc.issuer", issuer), "test");
    }

    @AfterAll
    static void stop() {
        portal.close();
        oidc.stop(0);
    }

    @Test
    void a_token_of_the_server_says_who_calls() throws Exception {
        var me = me(sign(claims().build(), key));
        assertThat(me.statusCode()).as(me.body()).isEqualTo(200);
        assertThat(me.body())
                .contains("\"username\":\"zhang\"")
                .contains("\"roles\":[\"official\"]")
                .contains("\"department\":\"rsj\"")
                .doesNotContain("offline_access");
    }

    @Test
    void roles_of_the_realm_open_what_they_should() throws Exception {
        var token = sign(claims().build(), key);
        assertThat(get("/api/v1/editor/items", token).statusCode()).isEqualTo(403);
        var editor = claims().claim("realm_access", Map.of("roles", List.of("editor")))
                .build();
        assertThat(get("/api/v1/editor/items", sign(editor, key)).statusCode()).isEqualTo(200);
    }

    @Test
    void a_flat_roles_claim_does_not_override_the_realm() throws Exception {
        var claims = claims().claim("roles", List.of("admin", "editor")).build();
        assertThat(get("/api/v1/editor/items", sign(claims, key)).statusCode()).isEqualTo(403);
    }

    @Test
    void a_credit_code_with_a_wrong_check_digit_is_no_firm() throws Exception {
        var claims = claims().claim("uscc", "91320613MA00000A70").build();
        assertThat(me(sign(claims, key)).body()).contains("\"uscc\":null");
    }

    @Test
    void another_issuer_audience_key_or_time_is_refused() throws Exception {
        assertThat(me(sign(claims().issuer("http://elsewhere/realms/x").build(), key))
                        .statusCode())
                .isEqualTo(401);
        assertThat(me(sign(claims().audience("other-api").build(), key)).statusCode())
                .isEqualTo(401);
        assertThat(me(sign(claims().audience((String) null).build(), key)).statusCode())
                .isEqualTo(401);
        var expired = claims().expirationTime(Date.from(Instant.parse("2020-01-01T00:00:00Z")))
                .build();
        assertThat(me(sign(expired, key)).statusCode()).isEqualTo(401);
        var foreign = new RSAKeyGenerator(2048).keyID("one").generate();
        assertThat(me(sign(claims().build(), foreign)).statusCode()).isEqualTo(401);
    }

    @Test
    void a_token_signed_with_a_secret_or_not_at_all_is_refused() throws Exception {
        var jwt = new SignedJWT(new JWSHeader(JWSAlgorithm.HS256), claims().build());
        jwt.sign(new MACSigner(key.toPublicJWK().toJSONString().getBytes(StandardCharsets.UTF_8)));
        assertThat(me(jwt.serialize()).statusCode()).isEqualTo(401);
        assertThat(me(new PlainJWT(claims().build()).serialize()).statusCode())
                .as("alg none")
                .isEqualTo(401);
    }

    @Test
    void local_login_is_not_there() throws Exception {
        var login = HttpRequest.newBuilder(address("/login"))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString("{\"username\":\"ent1\",\"password\":\"ent1-demo\"}"))
                .build();
        assertThat(http.send(login, BodyHandlers.ofString()).statusCode()).isEqualTo(404);
    }

    @Test
    void config_names_the_server_and_no_demo_account() throws Exception {
        var config = http.send(HttpRequest.newBuilder(address("/api/v1/config")).build(), BodyHandlers.ofString());
        assertThat(config.body())
                .contains("\"login\":\"oidc\"")
                .contains(issuer)
                .contains("\"demoAccounts\":[]");
        assertThat(config.headers().firstValue("Content-Security-Policy").orElse(""))
                .contains("connect-src 'self' http://127.0.0.1:");
    }

    private JWTClaimsSet.Builder claims() {
        return new JWTClaimsSet.Builder()
                .issuer(issuer)
                .subject("9a1f")
                .audience("huiqitong-api")
                .expirationTime(Date.from(Instant.now().plus(Duration.ofMinutes(5))))
                .claim("preferred_username", "zhang")
                .claim("name", "张经办")
                .claim("department", "rsj")
                .claim("realm_access", Map.of("roles", List.of("official", "offline_access")));
    }

    private static String sign(JWTClaimsSet claims, RSAKey signer) throws JOSEException {
        var jwt = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.RS256)
                        .keyID(signer.getKeyID())
                        .build(),
                claims);
        jwt.sign(new RSASSASigner(signer));
        return jwt.serialize();
    }

    private HttpResponse<String> me(String token) throws IOException, InterruptedException {
        return get("/api/v1/me", token);
    }

    private HttpResponse<String> get(String path, String token) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(address(path))
                .header("Authorization", "Bearer " + token)
                .build();
        return http.send(request, BodyHandlers.ofString());
    }

    private static URI address(String path) {
        return URI.create(portal.getURL() + path);
    }
}
