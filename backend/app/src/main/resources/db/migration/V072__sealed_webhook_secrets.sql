-- From this version on the portal seals the secrets at its start; the key is not in the database.
comment on column webhook.secret is 'sealed1: and Base64 of nonce, ciphertext and tag (AES-256-GCM) under the key of the installation';
