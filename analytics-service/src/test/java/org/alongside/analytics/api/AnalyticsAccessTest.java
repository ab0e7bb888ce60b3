package org.alongside.analytics.api;

import io.quarkus.test.junit.QuarkusTest;
import org.alongside.testkit.EndpointAccessTest;

@QuarkusTest
class AnalyticsAccessTest extends EndpointAccessTest {}
