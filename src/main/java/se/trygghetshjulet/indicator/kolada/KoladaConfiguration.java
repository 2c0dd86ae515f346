package se.trygghetshjulet.indicator.kolada;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(KoladaProperties.class)
class KoladaConfiguration {}
