package cn.huiqitong.identity;

import cn.huiqitong.platform.Database;
import io.micronaut.context.annotation.Bean;
import io.micronaut.context.annotation.Factory;
import io.micronaut.context.annotation.Requires;
import io.micronaut.security.token.jwt.signature.SignatureGeneratorConfiguration;
import io.micronaut.security.token.jwt.signature.secret.SecretSignature;
import io.micronaut.security.token.jwt.signature.secret.SecretSignatureConfiguration;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.Base64;

/** The HS256 key of the local tokens: made by whichever copy starts first, kept in the database for all of them. */
@Factory
@Requires(condition = LoginMode.Local.class)
final class SigningKeys {

    static final String GENERATOR = "generator";

    private static final String NAME = "login";
    private static final int BYTES = 48;

    /**
     * Named as the framework's token generator looks for it. The signature itself, not only its configuration: without
     * one under this name the framework would issue, and accept, unsigned tokens. Declared by its interface, because a
     * bean takes over the annotations of its declared class, and that class asks for configuration properties.
     */
    @Bean
    @Singleton
    @Named(GENERATOR)
    SignatureGeneratorConfiguration signature(Database database, InstantSource clock) {
        database.update(
                "insert into signing_key(name, secret, created_at) values (?, ?, ?) on conflict do nothing",
                NAME,
                random(),
                clock.instant());
        var configuration = new SecretSignatureConfiguration(GENERATOR);
        configuration.setBase64(true);
        configuration.setSecret(
                database.get("select secret from signing_key where name = ?", row -> row.getString(1), NAME));
        return new SecretSignature(configuration);
    }

    private static String random() {
        var bytes = new byte[BYTES];
        new SecureRandom().nextBytes(bytes);
        return Base64.getEncoder().encodeToString(bytes);
    }
}
