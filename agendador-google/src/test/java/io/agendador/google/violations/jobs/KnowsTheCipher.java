package io.agendador.google.violations.jobs;

import com.google.crypto.tink.Aead;

record KnowsTheCipher(Aead cipher) {}
