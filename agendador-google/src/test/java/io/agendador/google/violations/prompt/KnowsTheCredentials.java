package io.agendador.google.violations.prompt;

import com.google.auth.oauth2.GoogleCredentials;

record KnowsTheCredentials(GoogleCredentials credentials) {}
