import type { TopicLexicon } from '../lexicon.ts'

export const duties: TopicLexicon<'duties'> = {
  inform: `(inform*|asesor*|orient*|explic*|aclar*|resolv*|resuelv*|respond*|contest*|atend*) ...
    (clientes?|dudas|consultas|usuarios|productos?|servicios?|trámites|pasajeros|huéspedes|tarifas|cargos|preguntas|información);
    (dar|brindar|proporcionar|ofrecer|facilitar) ... información; dudas; consultas; información (al|en|a
    los|sobre)`,
  'take-orders': `(tomar|toma|tramit*|gestion*|proces*|registr*|recib*|captur*|levantar|preparar) ...
    (pedidos?|órdenes|reservas|reservaciones|solicitudes de pedido); pedidos; reservas`,
  'handle-complaints': `(reclam*|quejas?|incidencias|inconformidades|escalaciones|insatisfacción);
    (resolv*|gestion*|atend*) ... (problemas|conflictos)`,
  'follow-up': `(seguimiento|rastre*|monitor*|seguir) ...
    (pedidos?|casos?|clientes?|incidencias|envíos?|solicitudes|guías|tickets|reclamaciones); seguimiento;
    devolver llamadas; rastrear`,
  'process-returns': `
    (devoluciones|cambios|reembolso~|reintegros?|cancelaciones|bajas|anulaciones|garantías|abonos); tramit*
    (la |) baja`,
  schedule: `(agend*|concert*|program*|reprogram*|coordin*|dar|gestión de|gestion*) ...
    (citas|visitas|entregas|agenda|reuniones|técnicos); citas`,
  sell: `(vender|venta|ventas|ofrecer ... (productos|servicios|planes)|venta cruzada|cerrar
    ventas|captación|contratación de (productos|servicios)|comercializ*|renovaciones|upselling|promocionar);
    tarifa mejor`,
  collect: `(cobr*|recobro~|recuper*) ... (deuda~|impagos?|cartera|pagos|cuentas|impagad~); cobranza; recobro;
    deudas; morosidad; convenios? de pago`,
  'verify-identity': `(verific*|valid*|identific*|autentic*) ...
    (identidad|datos|documentación|titular|cliente); kyc`,
  abstain: `(sin|no|nada de|cero|ni) ... (venta~|vender|cobranza|televenta|captación|puerta fría);
    (equipo|departamento|director~|gestor) de ventas; no hay metas de venta; experiencia en ventas`,
}

export const conditions: TopicLexicon<'conditions'> = {
  overtime: `horas extra~; tiempo extra; horas extraordinarias`,
  'call-quotas': `kpi~; indicadores; métricas; metas (de |) (venta~|llamadas|diarias|mensuales); objetivos (de
    |) (venta~|comerciales|llamadas|mensuales|por|diarios|cuantitativos); cuota~ (de|trimestral|mensual); #
    llamadas (diarias|al día)`,
  'high-volume': `(alto|gran|elevado) (volumen|flujo|número|cantidad) (de |)
    (llamadas|consultas|clientes|trabajo|pedidos|chats|gente); alto volumen; (ritmo|entorno|ambiente)
    (rápido|dinámico|acelerado|intenso|ágil); # llamadas (al día|diarias); bajo presión; picos de
    (trabajo|llamadas)`,
  'angry-customers': `(cliente~|persona~|usuario~|alguien|llamada~)
    (difícil~|enfadad~|molest~|enojad~|conflictiv~|insatisfech~|alterad~|furios~); situaciones
    (difíciles|conflictivas|de tensión)`,
  probation: `per(í|i)odo de prueba; contrato de prueba; mes de prueba`,
  'own-equipment': `
    (equipo|computador~|ordenador|laptop|portátil|internet|conexión|auriculares|celular|móvil|vehículo)
    propi~; (tu propi~|contar con|disponer de|tener) ... (internet|conexión|fibra|ordenador|computador~|equipo
    de cómputo|laptop|diadema|megas); (internet|conexión) ... (estable|# megas|de al menos|mbps|fibra|por
    cable)`,
  'background-check': `antecedentes (penales|policiales|no penales|disciplinarios|); carta de no antecedentes;
    estudio~ (socioeconómic~|de seguridad); referencias (laborales|comprobables|verificables); certificado de
    delitos; poligrafía; polígrafo; buró de crédito; prueba (antidoping|toxicológica)`,
  abstain: `(te |) (enviamos|entregamos|damos|proporcionamos|facilitamos|mandamos|aportamos|computadora|equipo
    nuestro) ... (equipo|laptop|portátil|ordenador|computador~|auriculares|móvil|internet); apoyo para
    internet; sin (horas extra|objetivos|presión|metas); auxilio de conectividad; con equipo nuestro; horas
    extras? pagadas no`,
}

export const advancement: TopicLexicon<'advancement'> = {
  entry: `title: (junior|becari~|practicante~|trainee|aprendiz|prácticas|auxiliar|ayudante|pasante)`,
  senior: `title: (senior|sénior|sr|experto|especialista senior)`,
  lead: `title: (líder|lider|team(-| )leader~|supervisor~|jef~ de
    (equipo|turno|sala|grupo)|coordinador~|encargad~ de (turno|equipo))`,
  manager: `title: (gerente|director~|responsable|jef~|manager|encargad~|subdirector~)`,
  abstain: `title: (customer success manager|account manager|community manager|(asistente|auxiliar|secretari~)
    (a|de) (dirección|gerencia)|key account manager|office manager|project manager|product manager)`,
}

export const trust: TopicLexicon<'trust'> = {
  'pay-for-equipment': `(pag*|abon*|deposit*|transfier*|transfer*|ingres*|compr*|adelant*|envi*|reserv*) ...
    (depósito|fianza|inscripción|kit|matrícula|registro|material|materiales|licencia|software|curso
    obligatorio|activación|inversión|cuota de alta|equipo (de trabajo|inicial)|gastos de
    gestión|trámites|tarjeta~ regalo); (depósito|fianza|pago|cuota|inversión|desembolso|anticipo)
    (único|inicial|previ~|reembolsable|de (alta|garantía|inscripción|registro|activación|entrada|# )|por
    adelantado) ...; depósito de # ...; kit de (inicio|inscripción|arranque|bienvenida de); tarjetas? (de |)
    regalo; (bitcoin|criptomoneda~|usdt|western union|moneygram|paysafecard)`,
  'cheque-handling': `(tu|su|propia) (propia |) cuenta (bancaria|personal|de banco|) ...
    (recib*|transfer*|reenvi*|pagos|dinero|ingres*|fondos|clientes|mover|depósitos);
    (recib*|reenvi*|transfer*) ... (dinero|pagos|fondos|transferencias|depósitos) ...
    (cuenta|bitcoin|cripto~|restante); (recib*|reempaquet*|reenvi*) ... (paquetes|paquetería|mercancía) ...
    (casa|domicilio|otra dirección); (cobrar|cambiar|depositar) cheque~; cheques? (de viajero|bancario|por
    correo); agente de (pagos|transferencias); gestor de cobros desde casa`,
  'messenger-interview': `
    (entrevista~|escrib~|escríbenos|contact~|selección|postul~|inscri~|registr~|proceso) ...
    (telegram|signal|wechat); (entrevista~|selección|proceso) ... (whatsapp|messenger);
    (solo|sólo|únicamente|exclusivamente) ... whatsapp; (telegram|signal) ...
    (escrib~|entrevista~|contact~|inscrib~|postul~|@); sin entrevista; contratación inmediata por
    (whatsapp|telegram)`,
  'absurd-pay': `(gana~|ganar|ganas|ingresos|cobra~|generar) ... (dinero|fácil~|extra|desde casa|rápido|al
    día|diarios|sin salir|sin esfuerzo|por semana|ilimitad~); (dinero|ingresos|ganancias) (fácil~|rápid~|extra
    desde|garantizad~|ilimitad~|pasiv~|segur~); # (€|euros|usd|dólares|pesos) (diarios|al día|por día|cada
    día|semanales) ...; libertad financiera; sé tu propio jefe; (así de |) (fácil|sencillo); trabaja(s|)
    (1|2|una|dos|pocas) horas? (al día|diarias) ...; (pago|pagos|cobro) (cada noche|diario~|inmediato~|el
    mismo día); sin (esfuerzo|límite de ingresos); ganancias garantizadas; ingresos ilimitados; cupos
    limitados`,
  'personal-data-early': `(envi*|mand*|ped*|pid*|proporcion*|foto~|adjunt*|solicit*|necesit*|indic*) ...
    (dni|ine|cédula|pasaporte|curp|número de cuenta|cuenta bancaria|tarjeta de
    (crédito|débito|banco)|clabe|contraseña~|claves bancarias|nie|datos bancarios|selfie|nip);
    (foto|copia|imagen|escaneo) (de |del |por ambos lados de |) (tu |tus |su |)
    (dni|ine|cédula|pasaporte|documento|identificación|tarjeta); número de cuenta; datos bancarios`,
  abstain: `(nunca|no|jamás|sin|ningún) (te |se |)
    (pedimos|pediremos|solicitamos|cobramos|cobra|pedirá|solicita|pide|pagues|costo) ...;
    (clientes|atender|atención|consultas|responder|soporte|canales|chat|huéspedes|mensajes) ...
    (whatsapp|telegram|messenger|instagram); (whatsapp|messenger) ... (clientes|de la tienda); sueldo fijo
    ...; ingresos? (mensual~|fij~|competitiv~|anual~); reembolsos? a clientes; (depósito|fianza|pago) (de |)
    (nómina|clientes|los inquilinos|quincenal|semanal|puntual); abono transporte;
    (validar|verificar|revisar|registrar) ... (dni|identidad|datos); (tarifa~|bono~|cheque~)
    (regalo|comida|guardería|restaurante|de bienvenida|de contratación)`,
}
